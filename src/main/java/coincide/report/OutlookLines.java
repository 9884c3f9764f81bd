package coincide.report;

import coincide.outlook.Chance;
import coincide.outlook.Forecast;
import coincide.outlook.OutlookResult;
import coincide.plan.Grid;
import java.util.List;
import java.util.stream.Collectors;

/** The outlook on a terminal: what it does not see, then one line a horizon. */
public final class OutlookLines {
    private OutlookLines() {}

    /** Lines, each ended; empty where nothing is forecast. */
    public static String text(OutlookResult outlook) {
        if (outlook.forecasts().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        StaleWords.launches(outlook.staleness())
                .ifPresent(words -> text.append(words).append('\n'));
        Forecast all = outlook.forecasts().get(0);
        for (int i = 0; i < all.declared().size(); i++) {
            int at = i;
            Chance chance = all.declared().get(i);
            String others = outlook.forecasts().stream()
                    .skip(1)
                    .map(forecast -> "; " + forecast.target() + ": "
                            + words(outlook, forecast, forecast.declared().get(at)))
                    .collect(Collectors.joining());
            text.append("Launch day in the %2d days to %s: ".formatted(chance.days(), chance.to()))
                    .append(words(outlook, all, chance))
                    .append("; past windows ")
                    .append(ChanceWords.percent(chance.climatology()))
                    .append(others)
                    .append('\n');
        }
        return text.toString();
    }

    private static String words(OutlookResult outlook, Forecast forecast, Chance chance) {
        return ChanceWords.of(chance, outlook.hasSkill(forecast, chance.days())).text();
    }

    /** Name of a target in a sentence. */
    static Prose target(String name) {
        return name.equals(Grid.ALL) ? Prose.own("all launches") : Prose.own("").quoted(List.of(name));
    }
}
