package dev.askfirst.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Robot;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.swing.JDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pictures of docs/swing.md; {@code -Dpictures.update} takes them anew. They are looked at by
 * people: fonts differ from machine to machine.
 */
@ExtendWith(NeedsDisplay.class)
final class PicturesTest {
  private static final Path IMAGES = Path.of("../../docs/images");

  private final Person person = new Person();
  private final Requests requests = new Requests();
  private final SwingPrompt prompt = new SwingPrompt();

  PicturesTest() throws Exception {}

  @BeforeEach
  void decorate() {
    JDialog.setDefaultLookAndFeelDecorated(true);
  }

  @AfterEach
  void leave() throws Exception {
    JDialog.setDefaultLookAndFeelDecorated(false);
    person.leave();
  }

  @Test
  void one() throws Exception {
    picture("swing-one", prompt -> prompt.ask(requests.question(Requests.RECORD)));
  }

  @Test
  void several() throws Exception {
    picture(
        "swing-several",
        prompt ->
            prompt.ask(requests.question(Requests.RECORD, Requests.ALBUM, Requests.LOCATION)));
  }

  @Test
  void chinese() throws Exception {
    picture("swing-chinese", prompt -> prompt.ask(requests.chinese()));
  }

  @Test
  void settings() throws Exception {
    picture("swing-settings", prompt -> prompt.openSetting(requests.settings()));
  }

  private void picture(String name, Function<SwingPrompt, CompletionStage<?>> open)
      throws Exception {
    CompletableFuture<?> result = open.apply(prompt).toCompletableFuture();
    JDialog dialog = person.awaitWindow();
    BufferedImage picture = new Robot().createScreenCapture(Person.look(dialog::getBounds));
    assertThat(Looks.cutOff(dialog)).isEmpty();
    Path file = IMAGES.resolve(name + ".png");
    if (System.getProperty("pictures.update") != null) {
      Files.createDirectories(IMAGES);
      ImageIO.write(picture, "png", file.toFile());
    }
    assertThat(file).exists();
    Person.look(
        () -> {
          dialog.dispatchEvent(new WindowEvent(dialog, WindowEvent.WINDOW_CLOSING));
          return dialog;
        });
    result.get(30, TimeUnit.SECONDS);
  }
}
