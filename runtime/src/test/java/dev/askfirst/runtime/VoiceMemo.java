package dev.askfirst.runtime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What a user writes; notes what was entered. */
class VoiceMemo {
  final List<String> entered = new ArrayList<>();
  final List<Thread> threads = new ArrayList<>();
  @Nullable Exception failure;
  final Object clip = new Object();
  Runnable inside = () -> {};

  Object record(String name) throws IOException {
    enter("record " + name);
    if (failure instanceof IOException thrown) {
      throw thrown;
    }
    return clip;
  }

  synchronized Object recordAlone(String name) {
    enter("recordAlone " + name);
    return clip;
  }

  String speak(String name) {
    enter("speak " + name);
    return "spoken";
  }

  String silence(String name, ScopeDeniedException denied) {
    enter("silence " + name + " " + denied.denial());
    return "silent";
  }

  CompletionStage<Object> export(String name) throws IOException {
    enter("export " + name);
    if (failure instanceof IOException thrown) {
      throw thrown;
    }
    return failure == null
        ? CompletableFuture.completedFuture(clip)
        : CompletableFuture.failedFuture(failure);
  }

  CompletionStage<Object> keep(String name, ScopeDeniedException denied) {
    enter("keep " + name + " " + denied.denial());
    return CompletableFuture.completedFuture("kept");
  }

  private void enter(String call) {
    synchronized (entered) {
      entered.add(call);
      threads.add(Thread.currentThread());
    }
    inside.run();
  }
}
