package dev.askfirst.swing;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SettingRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Requests as the runtime makes them, in English and Chinese. */
final class Requests {
  static final ConsentRequest.Item RECORD =
      new ConsentRequest.Item(
          "scope.record",
          "Microphone",
          "Record sound with the microphone, in calls and live streams too.",
          List.of("Record your voice memo"));
  static final ConsentRequest.Item ALBUM =
      new ConsentRequest.Item(
          "scope.writePhotosAlbum",
          "Photo album",
          "Save pictures and videos to your album.",
          List.of("Keep the cover of a memo", "Keep the pictures that you add to it"));
  static final ConsentRequest.Item LOCATION =
      new ConsentRequest.Item(
          "scope.userLocation", "Location", "Know where you are.", List.of("Name the memo"));

  private static final Subject ALICE = Subject.of("alice").in("Voice Memo");

  final CompletableFuture<Withdrawal> withdrawn = new CompletableFuture<>();

  ConsentRequest question(ConsentRequest.Item... items) {
    return question(Locale.ENGLISH, "Voice Memo", items);
  }

  ConsentRequest question(Locale locale, String application, ConsentRequest.Item... items) {
    return new ConsentRequest(ALICE, application, locale, List.of(items), withdrawn);
  }

  ConsentRequest chinese() {
    return question(
        Locale.SIMPLIFIED_CHINESE,
        "语音备忘",
        new ConsentRequest.Item("scope.record", "麦克风", "使用麦克风录音，包括通话和直播。", List.of("录制您的语音备忘")));
  }

  SettingRequest settings(Locale locale, SettingRequest.Item... items) {
    return new SettingRequest(ALICE, "Voice Memo", locale, List.of(items), withdrawn);
  }

  SettingRequest settings() {
    return settings(
        Locale.ENGLISH,
        setting(RECORD, Optional.of(Decision.DENIED), "GuardedVoiceMemo.record(Duration)"),
        setting(LOCATION, Optional.empty()),
        setting(
            ALBUM,
            Optional.of(Decision.GRANTED),
            "GuardedVoiceMemo.export(Clip)",
            "GuardedCovers.save(Image)"));
  }

  private static SettingRequest.Item setting(
      ConsentRequest.Item item, Optional<Decision> current, String... usedBy) {
    return new SettingRequest.Item(
        item.scope(),
        item.title(),
        item.description(),
        item.reasons(),
        List.of(usedBy).stream().map("com.example."::concat).toList(),
        current);
  }
}
