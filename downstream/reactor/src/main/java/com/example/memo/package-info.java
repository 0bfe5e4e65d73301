/** Memos as streams. */
package com.example.memo;
