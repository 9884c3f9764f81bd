package coincide.plan;

import coincide.model.Anchor;
import coincide.model.Direction;
import coincide.model.Window;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;

/** A checked hypothesis of the tree to its record. */
final class HypothesisReader {
    private HypothesisReader() {}

    static Hypothesis read(JsonNode node) {
        return new Hypothesis(
                node.path("id").asText(),
                node.path("title").asText(),
                node.path("claim").asText(),
                JobReader.named(Role.class, node.path("role")),
                statistic(node),
                JobReader.named(Direction.class, node.path("direction")),
                nullCode(node.path("null")),
                JobReader.list(node.path("named"), HypothesisReader::nullCode),
                JobReader.list(node.path("beside"), HypothesisReader::nullCode),
                JobReader.optional(node.path("reason"), JsonNode::asText));
    }

    private static Statistic statistic(JsonNode node) {
        List<String> families = JobReader.list(node.path("families"), JsonNode::asText);
        List<String> union = JobReader.list(node.path("union_of"), JsonNode::asText);
        String statistic = node.path("statistic").asText();
        return switch (statistic) {
            case "window_count" ->
                union.isEmpty()
                        ? new Statistic.WindowCount(
                                families,
                                window(node.path("window")),
                                JobReader.list(node.path("grid"), HypothesisReader::window))
                        : new Statistic.UnionCount(union);
            case "trigger_count" -> new Statistic.TriggerCount(families, window(node.path("window")));
            case "nearest_lag" -> new Statistic.NearestLag(families);
            case "event_distance" -> new Statistic.EventDistance(families);
            case "season_share" ->
                new Statistic.SeasonShare(
                        new LinkedHashSet<>(JobReader.list(node.path("months"), month -> Month.of(month.asInt()))),
                        JobReader.optional(node.path("period"), JobReader::block));
            case "rate_contrast" ->
                new Statistic.RateContrast(
                        union,
                        JobReader.block(node.path("eras").path(0)),
                        JobReader.block(node.path("eras").path(1)));
            case "follow_up" -> new Statistic.FollowUp(node.path("days").asInt());
            case "subset_contrast" -> new Statistic.SubsetContrast(union, subset(node.path("subset")));
            case "weekday" -> new Statistic.Weekday();
            case "hour_share" ->
                new Statistic.HourShare(new LinkedHashSet<>(JobReader.list(node.path("hours"), JsonNode::asInt)));
            case "trend" -> new Statistic.Trend();
            case "none" -> new Statistic.None();
            default -> throw new IllegalArgumentException("Invalid statistic \"%s\"".formatted(statistic));
        };
    }

    private static Subset subset(JsonNode node) {
        return node.has("quiet_days")
                ? new Subset.Onset(node.path("quiet_days").asInt())
                : new Subset.Classes(new LinkedHashSet<>(JobReader.list(node.path("classes"), JsonNode::asText)));
    }

    static Window window(JsonNode node) {
        return new Window(
                JobReader.named(Anchor.class, node.path("anchor")),
                node.path("lo").asInt(),
                node.path("hi").asInt());
    }

    private static NullCode nullCode(JsonNode node) {
        return NullCode.parse(node.asText());
    }
}
