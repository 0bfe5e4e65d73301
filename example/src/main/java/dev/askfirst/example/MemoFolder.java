package dev.askfirst.example;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder with the memos ({@code memo-1.wav}, {@code memo-2.wav} …) and, in it, the album. */
final class MemoFolder {
  private static final String SUFFIX = ".wav";

  private final Path folder;

  MemoFolder(Path folder) {
    this.folder = folder;
  }

  /** Takes the next free name by making an empty file of it. */
  Clip newClip() throws IOException {
    Files.createDirectories(folder);
    int number = 1;
    while (Files.exists(file(number))) {
      number++;
    }
    return clip(Files.createFile(file(number)));
  }

  void discard(Clip clip) throws IOException {
    Files.deleteIfExists(clip.file());
  }

  List<Clip> clips() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .map(MemoFolder::clip)
          .sorted(comparingInt((Clip clip) -> clip.name().length()).thenComparing(Clip::name))
          .toList();
    }
  }

  /** Copies a memo to the album, which never loses what it has. */
  Path copyToAlbum(Clip clip) {
    try {
      Path album = Files.createDirectories(folder.resolve("album"));
      return Files.copy(clip.file(), album.resolve(clip.file().getFileName()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Path file(int number) {
    return folder.resolve("memo-" + number + SUFFIX);
  }

  private static Clip clip(Path file) {
    String name = file.getFileName().toString();
    return new Clip(name.substring(0, name.length() - SUFFIX.length()), file);
  }
}
