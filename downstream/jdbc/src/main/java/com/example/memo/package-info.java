/** A voice memo that asks once in its life. */
package com.example.memo;
