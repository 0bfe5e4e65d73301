package dev.askfirst.downstream.strangers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads compiled guards back, and calls each of their methods. */
final class Guards implements AutoCloseable {
  private final URLClassLoader loader;
  private final Map<Class<?>, Object> guards = new HashMap<>();

  /** Those on this class path, apart from all that the test itself runs with. */
  Guards(List<Path> classPath) {
    URL[] urls = classPath.stream().map(Guards::url).toArray(URL[]::new);
    loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  /** What is wrong with the guards of these methods; nothing where each asks first. */
  List<String> faults(Collection<MethodKey> methods) {
    List<String> faults = new ArrayList<>();
    for (MethodKey each : methods) {
      try {
        String fault = fault(each);
        if (!fault.isEmpty()) {
          faults.add(each + " " + fault);
        }
      } catch (ReflectiveOperationException | LinkageError failure) {
        faults.add(each + " " + failure);
      }
    }
    return faults;
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }

  private String fault(MethodKey key) throws ReflectiveOperationException {
    Class<?> type = Class.forName(key.type(), false, loader);
    Method original = method(type, key.signature());
    Class<?> guard = Class.forName(guardName(type), true, loader);
    Method method = method(guard, key.signature());
    if (!method.getReturnType().equals(original.getReturnType())) {
      return "returns " + method.getReturnType();
    }
    if (!Arrays.equals(method.getExceptionTypes(), original.getExceptionTypes())) {
      return "throws " + Arrays.toString(method.getExceptionTypes());
    }
    return method.isVarArgs() == original.isVarArgs() ? asks(method) : "differs in varargs";
  }

  /** With nobody to call, a guard can only ask. */
  private String asks(Method method) throws ReflectiveOperationException {
    method.setAccessible(true);
    Object[] arguments = Arrays.stream(method.getParameterTypes()).map(Guards::nothing).toArray();
    try {
      method.invoke(guard(method.getDeclaringClass()), arguments);
      return "goes on without asking";
    } catch (InvocationTargetException ended) {
      // Its class is the one that the guards know, not ours.
      return String.valueOf(ended.getCause()).startsWith(AskingAuthorizer.Asked.class.getName())
          ? ""
          : "does not ask, but ends with " + ended.getCause();
    }
  }

  private Object guard(Class<?> type) throws ReflectiveOperationException {
    Object guard = guards.get(type);
    if (guard == null) {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      guard =
          constructor.getParameterCount() == 1
              ? constructor.newInstance(authorizer())
              : constructor.newInstance(null, authorizer());
      guards.put(type, guard);
    }
    return guard;
  }

  private Object authorizer() throws ReflectiveOperationException {
    return loader.loadClass(AskingAuthorizer.class.getName()).getConstructor().newInstance();
  }

  private static Method method(Class<?> type, String signature) throws NoSuchMethodException {
    for (Method each : type.getDeclaredMethods()) {
      if (!each.isBridge() && MethodKey.of(each).signature().equals(signature)) {
        return each;
      }
    }
    throw new NoSuchMethodException(type.getName() + "." + signature);
  }

  private static String guardName(Class<?> type) {
    String name = type.getSimpleName();
    for (Class<?> each = type.getDeclaringClass(); each != null; each = each.getDeclaringClass()) {
      name = each.getSimpleName() + "_" + name;
    }
    String around = type.getPackageName();
    return (around.isEmpty() ? "" : around + ".") + "Guarded" + name;
  }

  /** What a parameter of this type is given: zero, false or null. */
  private static @Nullable Object nothing(Class<?> type) {
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
