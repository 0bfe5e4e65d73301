package dev.askfirst.runtime.terminal;

import dev.askfirst.runtime.text.Words;
import java.util.concurrent.CompletableFuture;

/**
 * A dialog that was opened, its language, what it opens with, and the answer that is awaited.
 *
 * @param <R> what the dialog leads to
 */
record Question<R>(Dialog<R> dialog, Words words, String opening, CompletableFuture<R> answer) {
  Question(Dialog<R> dialog, Words words) {
    this(dialog, words, dialog.opening(), new CompletableFuture<>());
  }
}
