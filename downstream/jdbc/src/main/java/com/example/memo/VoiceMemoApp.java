package com.example.memo;

import dev.askfirst.jdbc.JdbcSettingStore;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Records one memo: {@code FILE allow|refuse}, where to remember, and what to answer if asked. */
public final class VoiceMemoApp {
  private VoiceMemoApp() {}

  public static void main(String... arguments) {
    ConsentAnswer answer =
        arguments[1].equals("allow") ? ConsentAnswer.allow() : ConsentAnswer.refuse();
    try (JdbcSettingStore store = JdbcSettingStore.inFile(Path.of(arguments[0]));
        Authorizer authorizer =
            Authorizer.builder()
                .store(store)
                .singleUser()
                .prompt(
                    request -> {
                      System.out.println("asked");
                      return CompletableFuture.completedFuture(
                          ConsentReply.toAll(request, answer));
                    })
                .build()) {
      System.out.println(
          new GuardedVoiceMemo(new VoiceMemo(), authorizer).record(Duration.ofSeconds(5)));
    } catch (ScopeDeniedException denied) {
      System.out.println(denied.denial());
    }
  }
}
