package dev.askfirst.benchmarks.peers;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.annotation.Secured;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** As an application of Spring Security has it: a bean that is proxied by its class. */
public class SpringRecorder {
  /** By an expression. */
  @PreAuthorize("hasAuthority('SCOPE_record')")
  public int record(int length) {
    return length * 31 + 7;
  }

  /** By the name of an authority. */
  @Secured("SCOPE_record")
  public int recordSecured(int length) {
    return length * 31 + 7;
  }

  /** The bean of a new application context, which lives as long as the program. */
  public static SpringRecorder bean() {
    return new AnnotationConfigApplicationContext(Configured.class).getBean(SpringRecorder.class);
  }

  /** Signs a user in on this thread. */
  public static void signIn(String user, String... authorities) {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(
                user, "", AuthorityUtils.createAuthorityList(authorities))));
  }

  /** What the application switches on. */
  @Configuration
  @EnableMethodSecurity(securedEnabled = true, proxyTargetClass = true)
  static class Configured {
    @Bean
    SpringRecorder recorder() {
      return new SpringRecorder();
    }
  }
}
