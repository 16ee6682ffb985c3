package dev.overstay.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.ir.MethodRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsTest {

  private static final MethodRef PUT =
      new MethodRef(
          "java.util.Map", "put", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");

  @Test
  void theShippedModelsKnowWhatTheRulesAsk() {
    Models models = Models.shipped();

    assertThat(flows(models, PUT))
        .containsExactly(
            "keep p0 -> this[]", "keep p1 -> this[]", "grow this by p0", "return this[]");
    assertThat(models.type("javax.servlet.ServletRequest").orElseThrow().lifetime())
        .contains(Lifetime.REQUEST);
    assertThat(models.annotation("org.springframework.stereotype.Component").orElseThrow())
        .matches(component -> component.is(AnnotationModel.Trait.META));
    assertThat(models.lifecycleStopNames()).contains("close", "shutdown", "destroy");
    assertThat(models.lifecycleStartNames()).contains("init", "start");
    assertThat(models.mentionsMethodName("computeIfAbsent")).isTrue();
    assertThat(models.mentionsMethodName("close")).isTrue();
    assertThat(models.mentionsMethodName("frobnicate")).isFalse();
    assertThat(List.copyOf(models.typeNames()))
        .contains("java.util.Map", "jakarta.servlet.Servlet")
        .isSorted();
  }

  /** One row for each question that the rules ask of a library. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "jakarta.servlet.http.HttpSession ~ setAttribute(String,Object) ~ keep p1 -> this[]",
        "javax.servlet.ServletContext ~ setAttribute(String,Object) ~ keep p1 -> this[]",
        "jakarta.servlet.ServletRequest ~ getParameter(String) ~ open",
        "jakarta.servlet.ServletRequest ~ startAsync() ~ detach this",
        "jakarta.servlet.http.HttpServlet ~ <init>() ~ none",
        "java.util.concurrent.Executor ~ execute(Runnable) ~ run p0 elsewhere",
        "java.util.concurrent.CompletableFuture ~ supplyAsync(*) ~ keep p0() -> result[]",
        "java.lang.Thread ~ <init>(Runnable) ~ make thread",
        "java.lang.Thread ~ start() ~ run this[] elsewhere",
        "java.util.Map ~ keySet() ~ return this",
        "java.util.Map ~ computeIfAbsent(Object,Function) ~ grow this by p0",
        "java.util.Deque ~ pollFirst() ~ shrink this",
        "java.util.Collection ~ removeIf(Predicate) ~ shrink this",
        "java.util.Iterator ~ remove() ~ shrink this",
        "java.util.LinkedHashMap ~ removeEldestEntry(Map$Entry) ~ bound this",
        "java.util.Collections ~ synchronizedMap(Map) ~ return p0",
        "java.util.concurrent.ScheduledThreadPoolExecutor ~ <init>(int) ~ make scheduler",
        "java.util.concurrent.ExecutorService ~ shutdownNow() ~ stop this",
        "com.google.common.util.concurrent.MoreExecutors ~ directExecutor() ~ make direct-executor",
        "com.github.benmanes.caffeine.cache.Caffeine ~ build() ~ build cache from this",
        "reactor.core.publisher.Mono ~ subscribe(*) ~ run this[] elsewhere",
        "reactor.core.publisher.Mono ~ map(*) ~ keep p0 -> result[]",
      })
  void theRowThatARuleNeedsIsThere(String owner, String signature, String flow) {
    assertThat(Models.shipped().methods().getOrDefault(owner, Map.of()))
        .hasEntrySatisfying(
            signature, row -> assertThat(row.flows()).extracting(Flow::toString).contains(flow));
  }

  @Test
  void aLookupIsExact() {
    Models models = Models.shipped();

    assertThat(models.method(PUT.in("java.util.TreeMap"))).isEmpty();
    assertThat(models.method(new MethodRef("java.util.Map", "put", "()V"))).isEmpty();
    assertThat(models.type("java.util.Map.Entry")).isEmpty();
    assertThat(models.type("java.util.Map$Entry")).isPresent();
  }

  @Test
  void parametersDecideBetweenOverloadsAndTheRestTakesTheRowAboutAll() {
    Models models =
        Models.of(
            file(
                """
                library: acme
                methods:
                  com.acme.Registry:
                    add(*): none
                    add(Map$Entry[],int): keep p0 -> this[]
                """));

    assertThat(flows(models, add("([Ljava/util/Map$Entry;I)V")))
        .containsExactly("keep p0 -> this[]");
    assertThat(flows(models, add("([[Ljava/util/Map$Entry;I)V"))).containsExactly("none");
    assertThat(flows(models, add("()V"))).containsExactly("none");
  }

  @Test
  void whatComesLaterWins() {
    ModelFile project =
        file(
            """
            library: project
            names: { stop: [farewell] }
            types:
              jakarta.servlet.ServletRequest: { lifetime: session }
            methods:
              java.util.Map:
                put(*): none
                clear(): none
              com.acme.Registry:
                add(Object): grow this
            """);
    ModelFile correction =
        file(
            """
            library: correction
            methods:
              java.util.Map:
                put(Object,Object): measure this
            """);
    Models shipped = Models.shipped();
    Models models = shipped.with(project, correction);

    TypeModel request = models.type("jakarta.servlet.ServletRequest").orElseThrow();
    assertThat(request.lifetime()).contains(Lifetime.SESSION);
    assertThat(request.traits()).as("a row is replaced as a whole").isEmpty();
    assertThat(request.library()).isEqualTo("project");
    assertThat(flows(shipped.with(project), PUT)).containsExactly("none");
    assertThat(flows(models, PUT)).containsExactly("measure this");
    assertThat(models.method(PUT).orElseThrow().library()).isEqualTo("correction");
    assertThat(flows(models, new MethodRef("java.util.Map", "size", "()I")))
        .containsExactly("measure this");
    assertThat(flows(models, add("(Ljava/lang/Object;)V"))).containsExactly("grow this");
    assertThat(models.lifecycleStopNames()).contains("farewell", "close");
    assertThat(models.mentionsMethodName("farewell")).isTrue();
    assertThat(flows(shipped, PUT)).as("the shipped models stay as they were").hasSize(4);
  }

  @Test
  void signaturesAreWrittenWithSimpleErasedNames() {
    Map<String, String> signatures =
        Map.of(
            "()V", "m()",
            "(IJZBCSFD)V", "m(int,long,boolean,byte,char,short,float,double)",
            "([[I[Ljava/lang/String;)Ljava/lang/Object;", "m(int[][],String[])",
            "(LTop;Ljava/util/Map$Entry;La/b/C;)V", "m(Top,Map$Entry,C)");

    signatures.forEach(
        (descriptor, signature) -> assertThat(Signature.of("m", descriptor)).isEqualTo(signature));
  }

  private static MethodRef add(String descriptor) {
    return new MethodRef("com.acme.Registry", "add", descriptor);
  }

  private static ModelFile file(String text) {
    return ModelFile.parse("test.yaml", text);
  }

  private static List<String> flows(Models models, MethodRef method) {
    return models.method(method).orElseThrow().flows().stream().map(Flow::toString).toList();
  }
}
