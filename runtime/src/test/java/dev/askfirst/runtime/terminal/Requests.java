package dev.askfirst.runtime.terminal;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SettingRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Requests as an authorizer makes them. */
final class Requests {
  static final ConsentRequest.Item MICROPHONE =
      new ConsentRequest.Item(
          "scope.record", "Microphone", "Record sound.", List.of("Record your voice memo"));
  static final ConsentRequest.Item ALBUM =
      new ConsentRequest.Item(
          "scope.writePhotosAlbum", "Photo album", "", List.of("Save the memo", "Keep a copy"));

  private Requests() {}

  static ConsentRequest asking(ConsentRequest.Item... items) {
    return asking(new CompletableFuture<>(), Locale.ENGLISH, items);
  }

  static ConsentRequest asking(
      CompletableFuture<Withdrawal> withdrawn, Locale locale, ConsentRequest.Item... items) {
    return new ConsentRequest(Subject.of("alice"), "Voice Memo", locale, List.of(items), withdrawn);
  }

  static SettingRequest settings(SettingRequest.Item... items) {
    return settings(new CompletableFuture<>(), items);
  }

  static SettingRequest settings(
      CompletableFuture<Withdrawal> withdrawn, SettingRequest.Item... items) {
    return new SettingRequest(
        Subject.of("alice"), "Voice Memo", Locale.ENGLISH, List.of(items), withdrawn);
  }

  static SettingRequest.Item microphone(Optional<Decision> current) {
    return new SettingRequest.Item(
        "scope.record",
        "Microphone",
        "Record sound.",
        List.of("Record your voice memo"),
        List.of("com.example.GuardedVoiceMemo.record(Duration)"),
        current);
  }

  static SettingRequest.Item album(Optional<Decision> current) {
    return new SettingRequest.Item(
        "scope.writePhotosAlbum", "Photo album", "", List.of(), List.of(), current);
  }
}
