package dev.askfirst.example;

import dev.askfirst.RequiresScope;
import dev.askfirst.WeChatScopes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Records voice memos, plays and exports them. It says what each method needs and asks for nothing:
 * the compiler writes {@code GuardedVoiceMemo} beside it, which asks first.
 */
public class VoiceMemo {
  private final MemoFolder folder;
  private final Microphone microphone;

  VoiceMemo(MemoFolder folder, Microphone microphone) {
    this.folder = folder;
    this.microphone = microphone;
  }

  /** Records a memo of the given length: from the microphone, or a tone where there is none. */
  @RequiresScope(value = WeChatScopes.RECORD, reason = "{memo.record}")
  public Clip record(Duration length) throws IOException {
    // The file comes first, so that nobody speaks for a minute to a folder that cannot be written.
    Clip clip = folder.newClip();
    try {
      byte[] sound = microphone.isPresent() ? microphone.record(length) : Tone.of(length);
      WavFile.write(sound, clip.file());
      return clip;
    } catch (IOException | RuntimeException failed) {
      folder.discard(clip);
      throw failed;
    }
  }

  /** Copies a memo to the album; answers at once, and with the copy when it is there. */
  @RequiresScope(value = WeChatScopes.WRITE_PHOTOS_ALBUM, reason = "{memo.export}")
  public CompletionStage<Path> export(Clip clip) {
    return CompletableFuture.supplyAsync(() -> folder.copyToAlbum(clip));
  }

  /** Plays a memo to its end; false if there is nothing to play it on. */
  public boolean play(Clip clip) throws IOException {
    return WavFile.play(clip.file());
  }

  /** The memos there are, in the order of their numbers. */
  public List<Clip> list() throws IOException {
    return folder.clips();
  }
}
