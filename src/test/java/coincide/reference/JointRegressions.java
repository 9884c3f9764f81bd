package coincide.reference;

import coincide.model.Observation;
import coincide.stats.Exposure;
import coincide.stats.LaunchUnits;
import coincide.stats.LikelihoodRatio;
import coincide.stats.LogLinearDesign;
import coincide.stats.LogLinearFit;
import coincide.stats.LogLinearRegression;
import coincide.stats.NegativeBinomialRegression;
import coincide.stats.NeweyWest;
import coincide.stats.ResponseDistribution.LaunchDay;
import coincide.stats.ResponseDistribution.NegativeBinomial;
import coincide.stats.ResponseDistribution.Poisson;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Regression of all families jointly: counts and launch days. */
final class JointRegressions {
    private JointRegressions() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        Observation observation = reference.observation();
        JsonNode parameters = reference.parameters();
        int[] launches = LaunchUnits.launches(reference.launchDays(), observation);
        numbers.put("days", observation.length());
        numbers.put("launches", LaunchUnits.total(launches));
        numbers.put("launch_days", LaunchUnits.total(reference.history()));

        LogLinearDesign design = LogLinearDesign.of(
                        observation, parameters.get("harmonics").asInt())
                .withLaunchesBefore(launches, parameters.get("lag_days").asInt());
        for (JsonNode family : parameters.get("families")) {
            Exposure exposure = Exposure.of(reference.spans(family.asText()), reference.window(), observation);
            design = design.withExposure(family.asText(), exposure.days());
        }
        LogLinearFit poisson =
                LogLinearRegression.fit(launches, design, new Poisson()).orThrow();
        addCoefficients("poisson.", poisson, numbers);
        addErrors("poisson.", ".se", poisson, numbers);
        int lag = parameters.get("hac_lag").asInt();
        addErrors("poisson.", ".se_newey_west", NeweyWest.of(poisson, lag), numbers);
        numbers.put("poisson.pearson_dispersion", poisson.pearsonDispersion());

        LogLinearFit binomial = NegativeBinomialRegression.fit(launches, design).orThrow();
        addCoefficients("nb.", binomial, numbers);
        addErrors("nb.", ".se", binomial, numbers);
        numbers.put("nb.theta", ((NegativeBinomial) binomial.distribution()).theta());
        LogLinearFit calendarOnly = NegativeBinomialRegression.fit(launches, design.without(design.exposures()))
                .orThrow();
        LikelihoodRatio joint = binomial.against(calendarOnly);
        numbers.put("nb.joint_lr_statistic", joint.statistic());
        numbers.put("nb.joint_lr_p", joint.p());

        LogLinearFit days = LogLinearRegression.fit(reference.history(), design, new LaunchDay())
                .orThrow();
        addCoefficients("cloglog.", days, numbers);
        addErrors("cloglog.", ".se", days, numbers);
        return numbers;
    }

    private static void addCoefficients(String model, LogLinearFit fit, Map<String, Object> numbers) {
        for (String term : fit.design().terms()) {
            String name = term.equals(LogLinearDesign.INTERCEPT) ? "(Intercept)" : term;
            numbers.put(model + name + ".coef", fit.coefficient(term).logRatio());
        }
        numbers.put(model + "log_likelihood", fit.logLikelihood());
    }

    private static void addErrors(String model, String suffix, LogLinearFit fit, Map<String, Object> numbers) {
        for (String family : fit.design().exposures()) {
            numbers.put(model + family + suffix, fit.coefficient(family).standardError());
        }
    }
}
