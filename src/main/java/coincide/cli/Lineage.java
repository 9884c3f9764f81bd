package coincide.cli;

import coincide.ingest.Ingested.Account;
import coincide.publish.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a run read and what it published, as events that catalogues of data understand (OpenLineage 2), one a line. */
final class Lineage {
    private static final String SPEC = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent";
    private static final String FACETS = "https://openlineage.io/spec/facets/";
    private static final String NAMESPACE = "coincide";

    private Lineage() {}

    static String begun(Course course) {
        return event(course, "START", course.started().toString(), Map.of(), List.of());
    }

    static String ended(Course course, Ending ending) {
        Map<String, Object> facets = new TreeMap<>();
        if (!ending.isGood()) {
            facets.put(
                    "errorMessage",
                    facet(
                            "1-0-1/ErrorMessageRunFacet.json#/$defs/ErrorMessageRunFacet",
                            Map.of("message", ending.reason(), "programmingLanguage", "Java")));
        }
        course.asOf()
                .ifPresent(date -> facets.put(
                        "nominalTime",
                        facet(
                                "1-0-1/NominalTimeRunFacet.json#/$defs/NominalTimeRunFacet",
                                Map.of("nominalStartTime", date + "T00:00:00Z"))));
        String kind = ending.isGood() ? "COMPLETE" : ending.status().equals("cancelled") ? "ABORT" : "FAIL";
        return event(course, kind, course.now().toString(), facets, outputs(course, ending));
    }

    private static String event(
            Course course, String kind, String time, Map<String, Object> facets, List<Map<String, Object>> outputs) {
        UUID run = UUID.nameUUIDFromBytes(course.id().getBytes(StandardCharsets.UTF_8));
        Map<String, Object> event = new TreeMap<>();
        event.put("eventType", kind);
        event.put("eventTime", time);
        event.put("producer", producer());
        event.put("schemaURL", SPEC);
        event.put("run", Map.of("runId", run.toString(), "facets", facets));
        event.put("job", Map.of("namespace", NAMESPACE, "name", course.dataset()));
        event.put(
                "inputs",
                course.data()
                        .map(data -> data.accounts().stream()
                                .map(account -> input(course, account))
                                .distinct()
                                .toList())
                        .orElse(List.of()));
        event.put("outputs", outputs);
        return Json.line(event);
    }

    private static Map<String, Object> input(Course course, Account account) {
        String name = course.job().root().resolve(account.source()).normalize().toString();
        return dataset(name, Map.of("version", version(account.sha256())));
    }

    private static List<Map<String, Object>> outputs(Course course, Ending ending) {
        Path snapshots = course.options()
                .out()
                .toAbsolutePath()
                .normalize()
                .resolve(course.dataset())
                .resolve("snapshots");
        return ending.snapshot()
                .map(snapshot -> course.tables().keySet().stream()
                        .sorted()
                        .map(table -> dataset(
                                snapshots
                                        .resolve(snapshot)
                                        .resolve("tables")
                                        .resolve(table)
                                        .toString(),
                                Map.of("version", version(snapshot))))
                        .toList())
                .orElse(List.of());
    }

    private static Map<String, Object> dataset(String name, Map<String, Object> facets) {
        return Map.of("namespace", "file", "name", Secrets.masked(name), "facets", facets);
    }

    private static Map<String, Object> version(String version) {
        return facet(
                "1-0-1/DatasetVersionDatasetFacet.json#/$defs/DatasetVersionDatasetFacet",
                Map.of("datasetVersion", version));
    }

    private static Map<String, Object> facet(String schema, Map<String, Object> content) {
        Map<String, Object> facet = new TreeMap<>(content);
        facet.put("_producer", producer());
        facet.put("_schemaURL", FACETS + schema);
        return facet;
    }

    private static String producer() {
        return "urn:coincide:" + CodeVersion.text();
    }
}
