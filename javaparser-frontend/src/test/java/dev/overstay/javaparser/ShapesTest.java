package dev.overstay.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in for libraries that are not at hand. */
class ShapesTest {

  @Test
  void knowsWhatRowsSpeakOf() {
    Shapes shapes = new Shapes();
    assertThat(shapes.text("javax.servlet.http.HttpServletRequest").orElse(""))
        .startsWith(
            "601 javax/servlet/http/HttpServletRequest java/lang/Object"
                + " javax/servlet/ServletRequest -\n")
        .contains("m 401 getHeader (Ljava/lang/String;)Ljava/lang/String; -\n");
    assertThat(shapes.text("com.github.benmanes.caffeine.cache.Caffeine").orElse(""))
        .contains(" maximumSize (J)Lcom/github/benmanes/caffeine/cache/Caffeine; ");
    assertThat(shapes.text("java.lang.String")).isEmpty();
    assertThat(shapes.find("com.acme.Nothing")).isEmpty();
    assertThat(shapes.find("javax.servlet.http.HttpServletRequest")).isPresent();
  }
}
