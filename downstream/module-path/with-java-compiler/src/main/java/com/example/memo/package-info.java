/** Voice memos. */
package com.example.memo;
