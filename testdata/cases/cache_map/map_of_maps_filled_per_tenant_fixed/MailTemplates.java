package cases.cache_map.map_of_maps_filled_per_tenant_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Component
class MailTemplates {

  private final ConcurrentMap<String, Map<String, Template>> byTenant = new ConcurrentHashMap<>();

  Template define(String tenant, String name, String text) {
    Template template = new Template(text, text.contains("${"));
    byTenant.computeIfAbsent(tenant, t -> new ConcurrentHashMap<>()).put(name, template);
    return template;
  }

  Template find(String tenant, String name) {
    return byTenant.getOrDefault(tenant, Map.of()).get(name);
  }

  void forget(String tenant) {
    byTenant.remove(tenant);
  }

  record Template(String text, boolean dynamic) {}

  @RestController
  static class Previews {

    private final MailTemplates templates;
    private final ResourceLoader resources;

    Previews(MailTemplates templates, ResourceLoader resources) {
      this.templates = templates;
      this.resources = resources;
    }

    @PostMapping("/{tenant}/mail/{name}/preview")
    String preview(
        @PathVariable String tenant, @PathVariable String name, @RequestBody String text) {
      boolean branded = resources.getResource("classpath:brand/" + tenant + ".css").exists();
      Template template = templates.define(tenant, name, text);
      return branded ? "<style/>" + template.text() : template.text();
    }

    @DeleteMapping("/{tenant}/mail")
    void endEditing(@PathVariable String tenant) {
      templates.forget(tenant);
    }
  }
}
