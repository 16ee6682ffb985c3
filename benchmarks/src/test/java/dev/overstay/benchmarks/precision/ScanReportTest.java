package dev.overstay.benchmarks.precision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overstay.benchmarks.precision.ScanReport.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanReportTest {

  @TempDir Path directory;

  @Test
  void readsTheFieldsItNeeds() throws IOException {
    Path file = directory.resolve("findings.json");
    Files.writeString(
        file,
        """
        {"format": "overstay/1",
         "findings": [{
           "rule": "CacheWithoutEviction", "level": "error", "message": "It grows.",
           "file": "a/B.java", "line": 7, "class": "a.B$1", "member": "put(String)",
           "path": [{"phrase": "field B.CACHE", "file": "a/B.java", "class": "a.B", "member": "CACHE"}],
           "fingerprint": "a.B.CACHE"}],
         "suppressed": [], "problems": ["x.jar: not a zip file."],
         "summary": {"classes": 3}}
        """);

    ScanReport report = ScanReport.read(file);

    assertEquals(3, report.classes());
    assertEquals("x.jar: not a zip file.", report.problems().get(0));
    Found found = report.findings().get(0);
    assertEquals("a/B.java:7 put(String)", found.place().toString());
    assertEquals(0, found.path().get(0).place().line());
    assertTrue(found.isAbout("a.B", "CACHE"));
    assertTrue(found.isAbout("a.B", ""));
    assertFalse(found.isAbout("a.B", "other"));
    assertFalse(found.isAbout("a.C", ""));
  }
}
