/**
 * Voice memos in a terminal: an application that asks before it records, as any user of Askfirst
 * would write it.
 *
 * <p>Start reading at {@link dev.askfirst.example.VoiceMemo}; {@link
 * dev.askfirst.example.VoiceMemoApp} runs it.
 */
@NullMarked
package dev.askfirst.example;

import org.jspecify.annotations.NullMarked;
