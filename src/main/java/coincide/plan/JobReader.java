package coincide.plan;

import coincide.model.Observation;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A checked tree to the plan's records. */
final class JobReader {
    private final Path file;
    private final Path root;
    private final JsonNode plan;
    private final Map<String, String> settings;

    JobReader(Path file, JsonNode plan, Map<String, String> settings) {
        this.file = file;
        this.settings = Map.copyOf(settings);
        this.plan = plan;
        this.root = file.resolveSibling(orStandard(plan, "/properties", "root").asText())
                .normalize();
    }

    Job job() {
        JsonNode launches = plan.path("launches");
        return new Job(
                file,
                root,
                plan.path("name").asText(),
                plan.path("title").asText(),
                NamedZone.parse(plan.path("zone").asText()),
                day(plan.path("observation").path("from")),
                optional(plan.path("observation").path("to"), JobReader::day),
                new Job.Launches(launches.path("series").asText(), source(launches), unit(launches)),
                list(plan.path("calendars"), this::calendar),
                optional(plan.path("series"), this::source),
                controls(plan.path("controls")),
                list(plan.path("hypotheses"), HypothesisReader::read),
                nulls(plan.path("nulls")),
                optional(plan.path("grid"), GridReader::read),
                optional(plan.path("outlook"), this::outlook),
                literature(plan.path("literature")),
                profiles(plan.path("profiles")),
                plan.path("seed").asLong(),
                orStandard(plan, "/properties", "alpha").asDouble(),
                orStandard(plan, "/properties", "smallest_effect").asDouble(),
                PlanHash.of(Layouts.expanded(plan)),
                settings);
    }

    private Literature literature(JsonNode literature) {
        return new Literature(
                optional(literature.path("findings"), this::source),
                optional(literature.path("readings"), this::source));
    }

    private static Unit unit(JsonNode launches) {
        return named(Unit.class, orStandard(launches, "/properties/launches/properties", "unit"));
    }

    private CalendarSource calendar(JsonNode calendar) {
        JsonNode traits = calendar.path("traits");
        return new CalendarSource(
                calendar.path("family").asText(),
                calendar.path("title").asText(),
                source(calendar),
                new CalendarSource.Traits(
                        optional(traits.path("scheduled"), JsonNode::asBoolean),
                        optional(traits.path("fixed"), JsonNode::asBoolean),
                        optional(traits.path("reactive"), JsonNode::asBoolean)));
    }

    private Controls controls(JsonNode controls) {
        return new Controls(
                HypothesisReader.window(orStandard(controls, "/properties/controls/properties", "window")),
                list(
                        controls.path("calendars"),
                        control -> new Controls.Unrelated(
                                calendar(control), control.path("reason").asText())),
                optional(
                        controls.path("displaced"),
                        displaced -> new Controls.Displaced(
                                list(displaced.path("families"), JsonNode::asText),
                                list(displaced.path("days"), JsonNode::asInt),
                                displaced.path("reason").asText())));
    }

    private Outlook outlook(JsonNode outlook) {
        String properties = "/properties/outlook/properties";
        return new Outlook(
                list(outlook.path("horizons"), JsonNode::asInt),
                outlook.path("decides").asInt(),
                list(outlook.path("selections"), GridReader::selection),
                list(outlook.path("hypotheses"), JsonNode::asText),
                orStandard(outlook, properties, "burn_in_years").asInt(),
                orStandard(outlook, properties, "replicates").asInt(),
                orStandard(outlook, properties, "watch_days").asInt(),
                optional(outlook.path("published"), this::source));
    }

    private Source source(JsonNode owner) {
        String name = owner.path("source").asText();
        Form form = form(owner);
        Map<String, String> mapping =
                new LinkedHashMap<>(form.layout().map(ForeignLayout::columns).orElse(Map.of()));
        owner.path("mapping")
                .properties()
                .forEach(e -> mapping.put(e.getKey(), e.getValue().asText()));
        Map<String, List<String>> select =
                new LinkedHashMap<>(form.layout().map(ForeignLayout::select).orElse(Map.of()));
        select.putAll(values(owner.path("select")));
        Observation.Block coverage =
                optional(owner.path("coverage"), JobReader::block).orElse(Source.ALWAYS);
        return new Source(root.resolve(name).normalize(), name, form, mapping, select, coverage);
    }

    private static Form form(JsonNode owner) {
        return new Form(
                optional(owner.path("format"), format -> named(Format.class, format)),
                optional(owner.path("sheet"), JsonNode::asText),
                orStandard(owner, "/$defs", "header_row").asInt(),
                optional(owner.path("layout"), Layouts::read),
                optional(owner.path("zone"), zone -> NamedZone.parse(zone.asText())));
    }

    private static Nulls nulls(JsonNode nulls) {
        String properties = "/properties/nulls/properties";
        return new Nulls(
                orStandard(nulls, properties, "tail_replicates").asInt(),
                orStandard(nulls, properties, "interval_replicates").asInt(),
                orStandard(nulls, properties, "calendar_replicates").asInt(),
                orStandard(nulls, properties, "cluster_replicates").asInt(),
                orStandard(nulls, properties, "harmonics").asInt(),
                orStandard(nulls, properties, "swap_years").asText().equals("with_launches"),
                orStandard(nulls, properties, "injection_histories").asInt(),
                orStandard(nulls, properties, "injection_replicates").asInt());
    }

    static Map<String, List<String>> values(JsonNode select) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        select.properties().forEach(e -> values.put(e.getKey(), list(e.getValue(), JsonNode::asText)));
        return values;
    }

    private static Profiles profiles(JsonNode profiles) {
        String properties = "/properties/profiles/properties";
        return new Profiles(
                orStandard(profiles, properties, "lags").asInt(),
                orStandard(profiles, properties, "bin").asInt(),
                orStandard(profiles, properties, "replicates").asInt());
    }

    static JsonNode orStandard(JsonNode owner, String properties, String key) {
        return owner.has(key) ? owner.path(key) : JobSchema.standard(properties + "/" + key);
    }

    static Observation.Block block(JsonNode period) {
        LocalDate to = optional(period.path("to"), JobReader::day).orElse(CivilDate.OPEN_END);
        return new Observation.Block(day(period.path("from")), to);
    }

    static <T> Optional<T> optional(JsonNode node, Function<JsonNode, T> read) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(read.apply(node));
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        array.forEach(item -> items.add(read.apply(item)));
        return items;
    }

    static <E extends Enum<E>> E named(Class<E> type, JsonNode name) {
        return Enum.valueOf(type, name.asText().toUpperCase(Locale.ROOT));
    }

    private static LocalDate day(JsonNode node) {
        return CivilDate.parse(node.asText());
    }
}
