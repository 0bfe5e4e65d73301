package dev.askfirst.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MemoFolderTest {
  @TempDir private Path place;

  @Test
  void clipsAreNumberedAndListedInTheirOrder() throws IOException {
    MemoFolder folder = new MemoFolder(place.resolve("a/b"));
    assertThat(folder.clips()).isEmpty();
    for (int i = 0; i < 11; i++) {
      folder.newClip();
    }
    assertThat(folder.clips())
        .extracting(Clip::name)
        .startsWith("memo-1", "memo-2")
        .endsWith("memo-10", "memo-11");
  }

  @Test
  void otherFilesAreNoClips() throws IOException {
    Files.createFile(place.resolve("notes.txt"));
    Files.createDirectory(place.resolve("album"));
    assertThat(new MemoFolder(place).clips()).isEmpty();
  }

  @Test
  void theAlbumLosesNothing() throws IOException {
    MemoFolder folder = new MemoFolder(place);
    Clip clip = folder.newClip();
    Files.writeString(clip.file(), "first");
    Path copy = folder.copyToAlbum(clip);
    Files.writeString(clip.file(), "second");
    assertThatThrownBy(() -> folder.copyToAlbum(clip))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(FileAlreadyExistsException.class);
    assertThat(copy).hasContent("first");
  }

  @Test
  void aFolderThatCannotBeMadeIsNoticedBeforeAnythingIsRecorded() throws IOException {
    Path file = Files.createFile(place.resolve("file"));
    assertThatIOException().isThrownBy(() -> new MemoFolder(file).newClip());
    assertThatIOException().isThrownBy(() -> new MemoFolder(file.resolve("below")).newClip());
  }
}
