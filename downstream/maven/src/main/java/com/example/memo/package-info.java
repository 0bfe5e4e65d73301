/** Voice memos. */
@DeclaresScope(
    name = "memo.share",
    title = "Share voice memos",
    description = "Sends a memo to the people you choose.")
package com.example.memo;

import dev.askfirst.DeclaresScope;
