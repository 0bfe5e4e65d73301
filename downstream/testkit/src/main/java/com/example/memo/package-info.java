/** Voice memos. */
@DeclaresScope(name = "memo.share", title = "Share voice memos")
package com.example.memo;

import dev.askfirst.DeclaresScope;
