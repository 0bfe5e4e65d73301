package dev.askfirst.swing;

import java.awt.AWTEvent;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.AWTEventListener;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.JDialog;
import org.jspecify.annotations.Nullable;

/** Sits before the screen: looks at windows, and moves the real mouse and the real keys. */
final class Person {
  private static final long PATIENCE_SECONDS = 30;

  private final Robot robot;
  private final AWTEventListener eyes = this::see;
  private final BlockingQueue<JDialog> ready = new LinkedBlockingQueue<>();
  private final BlockingQueue<AWTEvent> input = new LinkedBlockingQueue<>();

  Person() throws AWTException {
    robot = new Robot();
    robot.setAutoWaitForIdle(true);
    Toolkit.getDefaultToolkit()
        .addAWTEventListener(
            eyes,
            AWTEvent.WINDOW_FOCUS_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK | AWTEvent.KEY_EVENT_MASK);
  }

  private void see(AWTEvent event) {
    if (event instanceof InputEvent) {
      input.add(event);
    }
    if (event.getID() == WindowEvent.WINDOW_GAINED_FOCUS
        && event.getSource() instanceof JDialog dialog
        && "askfirst".equals(dialog.getName())) {
      ready.add(dialog);
    }
  }

  /** The next window of ours that comes up, or back, and has the focus. */
  JDialog awaitWindow() throws InterruptedException {
    JDialog dialog = ready.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (dialog == null) {
      throw new AssertionError("No window came up");
    }
    robot.waitForIdle();
    return dialog;
  }

  void click(Container window, String name) throws Exception {
    Component target = find(window, name);
    input.clear();
    // A window that has just come up may not have got its place yet: the mouse goes in once more.
    int tries = 0;
    do {
      if (++tries > PATIENCE_SECONDS) {
        throw new AssertionError("The mouse does not get to " + name);
      }
      Point middle = look(() -> middle(target));
      robot.mouseMove(0, 0);
      robot.mouseMove(middle.x, middle.y);
    } while (!arrives(1, seen -> isMouse(seen, MouseEvent.MOUSE_ENTERED, target)));
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    if (!arrives(PATIENCE_SECONDS, seen -> isMouse(seen, MouseEvent.MOUSE_RELEASED, target))) {
      throw new AssertionError("The click on " + name + " did not arrive");
    }
    settle();
  }

  private static Point middle(Component target) {
    Point corner = target.getLocationOnScreen();
    corner.translate(target.getWidth() / 2, target.getHeight() / 2);
    return corner;
  }

  private static boolean isMouse(AWTEvent event, int id, Component target) {
    return event.getID() == id && event.getSource() == target;
  }

  private boolean arrives(long seconds, Predicate<AWTEvent> awaited) throws InterruptedException {
    AWTEvent next = input.poll(seconds, TimeUnit.SECONDS);
    while (next != null && !awaited.test(next)) {
      next = input.poll(seconds, TimeUnit.SECONDS);
    }
    return next != null;
  }

  /** Presses keys together, and lets go of them. */
  void press(int... keys) throws InterruptedException {
    input.clear();
    for (int key : keys) {
      robot.keyPress(key);
      if (!arrives(
          PATIENCE_SECONDS,
          seen ->
              seen instanceof KeyEvent typed
                  && typed.getID() == KeyEvent.KEY_PRESSED
                  && typed.getKeyCode() == key)) {
        throw new AssertionError("The key " + KeyEvent.getKeyText(key) + " did not arrive");
      }
    }
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.keyRelease(keys[i]);
    }
  }

  /** Waits until all that has happened is dealt with. */
  void settle() {
    robot.waitForIdle();
  }

  /** Looks at something, on the event thread. */
  static <T extends @Nullable Object> T look(Callable<T> at) throws Exception {
    FutureTask<T> task = new FutureTask<>(at);
    EventQueue.invokeLater(task);
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException hangs) {
      throw new AssertionError("The event thread hangs", hangs);
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    }
  }

  /** Has something done on the event thread, and does not wait for it. */
  static <T> CompletableFuture<T> onEventThread(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    EventQueue.invokeLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Throwable thrown) {
            result.completeExceptionally(thrown);
          }
        });
    return result;
  }

  static Component find(Container window, String name) throws Exception {
    return look(
        () ->
            all(window)
                .filter(component -> name.equals(component.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + name + " in the window")));
  }

  static <C extends Component> List<C> findAll(Container window, Class<C> type) throws Exception {
    return look(() -> all(window).filter(type::isInstance).map(type::cast).toList());
  }

  private static Stream<Component> all(Container container) {
    return Stream.of(container.getComponents())
        .flatMap(
            child ->
                Stream.concat(
                    Stream.of(child),
                    child instanceof Container inner ? all(inner) : Stream.empty()));
  }

  /** Waits until a window is gone. */
  static void awaitGone(Window window) throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    look(
        () -> {
          window.addHierarchyListener(
              change -> {
                if (!window.isDisplayable()) {
                  gone.countDown();
                }
              });
          if (!window.isDisplayable()) {
            gone.countDown();
          }
          return window;
        });
    if (!gone.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("The window stays open");
    }
  }

  static boolean anyOpen() throws Exception {
    return look(() -> Stream.of(Window.getWindows()).anyMatch(Window::isShowing));
  }

  /** Looks no more, and leaves no window behind. */
  void leave() throws Exception {
    Toolkit.getDefaultToolkit().removeAWTEventListener(eyes);
    look(
        () -> {
          Stream.of(Window.getWindows()).forEach(Window::dispose);
          return true;
        });
  }
}
