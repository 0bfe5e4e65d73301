package dev.askfirst.runtime.internal.catalogue;

import dev.askfirst.runtime.ScopeDeclaration;
import dev.askfirst.runtime.spi.ScopeTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people read about scopes, in their language: first what the application supplies at run
 * time, then the texts of jars from the closest locale to none, then the declarations.
 */
public final class Texts {
  private static final Pattern KEY = Pattern.compile("\\{([^{}\\s]+)}");

  private static final int MOST_FILES = 1_000;

  private final Catalogue catalogue;
  private final ScopeTexts supplied;
  private final Resources resources;
  private final Map<String, List<Properties>> files = new ConcurrentHashMap<>();

  /** Texts of the loaders that the catalogue was read from. */
  public Texts(Catalogue catalogue, ScopeTexts supplied, List<ClassLoader> loaders) {
    this.catalogue = catalogue;
    this.supplied = supplied;
    this.resources = new Resources(loaders);
    // Read now: a malformed file is an error of the build, not of the first prompt.
    this.files.put("texts.properties", resources.properties("texts.properties"));
  }

  /** The title of a scope; its name if nothing better is known. */
  public String title(String scope, String application, Locale locale) {
    return find(scope + ".title", application, locale)
        .or(() -> catalogue.find(scope).map(ScopeDeclaration::title))
        .orElse(scope);
  }

  /** What a scope is for; empty if that is not known. */
  public String description(String scope, String application, Locale locale) {
    return find(scope + ".description", application, locale)
        .or(() -> catalogue.find(scope).map(ScopeDeclaration::description))
        .orElse("");
  }

  /** Reasons as people read them, each once; a key that has no text stays as it is. */
  public List<String> reasons(List<String> written, String application, Locale locale) {
    List<String> reasons = new ArrayList<>();
    for (String reason : written) {
      Matcher key = KEY.matcher(reason);
      reasons.add(key.matches() ? find(key.group(1), application, locale).orElse(reason) : reason);
    }
    return reasons.stream().filter(reason -> !reason.isBlank()).distinct().toList();
  }

  private Optional<String> find(String key, String application, Locale locale) {
    Optional<String> text =
        Objects.requireNonNull(
            supplied.text(key, application, locale), "ScopeTexts.text must not return null");
    if (text.isPresent()) {
      return text;
    }
    for (String suffix : suffixes(locale)) {
      for (Properties properties : file("texts" + suffix + ".properties")) {
        String value = properties.getProperty(key);
        if (value != null) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }

  private List<Properties> file(String name) {
    // Locales may come from outside, so that there can be any number of them.
    return files.size() < MOST_FILES
        ? files.computeIfAbsent(name, resources::properties)
        : resources.properties(name);
  }

  private static List<String> suffixes(Locale locale) {
    String language = "_" + locale.getLanguage();
    String script = locale.getScript().isEmpty() ? "" : "_" + locale.getScript();
    String country = locale.getCountry().isEmpty() ? "" : "_" + locale.getCountry();
    List<String> suffixes = new ArrayList<>();
    if (!locale.getLanguage().isEmpty()) {
      suffixes.add(language + script + country);
      suffixes.add(language + country);
      suffixes.add(language + script);
      suffixes.add(language);
    }
    suffixes.add("");
    return suffixes.stream().distinct().toList();
  }
}
