package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples for Kubernetes: fields that their kinds have, those that they must have, and what they ask for. */
class ManifestsTest {
    private static final String QUANTITY = "[0-9]+(m|Mi|Gi)?";

    @Test
    void cronJobHasWhatItsKindAsksFor() throws IOException {
        JsonNode spec = spec("cronjob.yaml", "batch/v1", "CronJob");
        has(spec, "schedule", "timeZone", "concurrencyPolicy", "startingDeadlineSeconds", "jobTemplate");
        JsonNode job = spec.at("/jobTemplate/spec");
        has(job, "backoffLimit", "activeDeadlineSeconds", "podFailurePolicy", "template");
        JsonNode pod = job.at("/template/spec");
        has(
                pod,
                "restartPolicy",
                "automountServiceAccountToken",
                "terminationGracePeriodSeconds",
                "securityContext",
                "containers",
                "volumes");
        assertThat(pod.path("containers")).hasSize(1);
        JsonNode container = pod.at("/containers/0");
        has(
                container,
                "name",
                "image",
                "workingDir",
                "command",
                "args",
                "securityContext",
                "resources",
                "volumeMounts");
        volumes(pod, container);
        Stream.of("/resources/requests/cpu", "/resources/requests/memory", "/resources/limits/memory")
                .forEach(place -> assertThat(container.at(place).asText()).matches(QUANTITY));
        assertThat(container.path("image").asText()).endsWith("/coincide:" + Pom.version());
    }

    @Test
    void cronJobRunsOneAtATimeEveryNight() throws IOException {
        JsonNode spec = spec("cronjob.yaml", "batch/v1", "CronJob");
        assertThat(spec.path("schedule").asText()).isEqualTo("0 3 * * *");
        assertThat(ZoneId.of(spec.path("timeZone").asText())).isEqualTo(ZoneId.of("Asia/Seoul"));
        assertThat(spec.path("concurrencyPolicy").asText()).isEqualTo("Forbid");
        JsonNode container = spec.at("/jobTemplate/spec/template/spec/containers/0");
        assertThat(container.path("workingDir").asText() + "/"
                        + container.at("/command/0").asText())
                .isEqualTo("/srv/coincide/jobs/coincide");
    }

    /** A failure policy needs pods that do not restart by themselves, and codes in order, without 0. */
    @Test
    void cronJobDoesNotRetryWhatARetryCannotMend() throws IOException {
        JsonNode job = spec("cronjob.yaml", "batch/v1", "CronJob").at("/jobTemplate/spec");
        assertThat(job.at("/template/spec/restartPolicy").asText()).isEqualTo("Never");
        assertThat(job.path("backoffLimit").asInt()).isPositive();
        JsonNode rules = job.at("/podFailurePolicy/rules");
        assertThat(rules).hasSize(2);
        has(rules.get(0), "action", "onPodConditions");
        assertThat(rules.get(0).path("action").asText()).isEqualTo("Ignore");
        JsonNode condition = rules.get(0).at("/onPodConditions/0");
        has(condition, "type", "status");
        assertThat(condition.path("type").asText()).isEqualTo("DisruptionTarget");
        assertThat(condition.path("status").isTextual()).isTrue();
        has(rules.get(1), "action", "onExitCodes");
        assertThat(rules.get(1).path("action").asText()).isEqualTo("FailJob");
        JsonNode codes = rules.get(1).path("onExitCodes");
        has(codes, "containerName", "operator", "values");
        assertThat(codes.path("containerName"))
                .isEqualTo(job.at("/template/spec/containers/0").path("name"));
        assertThat(codes.path("operator").asText()).isEqualTo("In");
        List<Integer> values = new ArrayList<>();
        codes.path("values").forEach(code -> values.add(code.intValue()));
        assertThat(values).isEqualTo(ScheduledCall.FOR_A_PERSON);
    }

    @Test
    void sparkApplicationHasWhatItsKindAsksFor() throws IOException {
        JsonNode spec = spec("sparkapplication.yaml", "sparkoperator.k8s.io/v1beta2", "SparkApplication");
        has(
                spec,
                "type",
                "mode",
                "sparkVersion",
                "image",
                "mainClass",
                "mainApplicationFile",
                "arguments",
                "restartPolicy",
                "volumes",
                "driver",
                "executor");
        assertThat(spec.path("type").asText()).isIn("Scala", "Java"); // the same to spark-submit
        assertThat(spec.path("mode").asText()).isEqualTo("cluster"); // the only one that the operator submits in
        assertThat(spec.path("sparkVersion").asText()).isEqualTo(Pom.spark());
        assertThat(spec.path("mainClass").asText()).isEqualTo(Pom.mainClass()).isEqualTo(Main.class.getName());
        assertThat(spec.path("mainApplicationFile").asText()).isEqualTo("local:///srv/coincide/target/" + Pom.jar());
        assertThat(spec.path("image").asText()).endsWith("/coincide-spark:" + Pom.version());
        has(spec.path("driver"), "cores", "memory", "serviceAccount", "volumeMounts");
        has(spec.path("executor"), "instances", "cores", "memory", "volumeMounts");
        for (String part : List.of("driver", "executor")) {
            volumes(spec, spec.path(part));
            assertThat(spec.path(part).path("cores").isInt()).isTrue();
            assertThat(spec.path(part).path("memory").asText()).matches("[0-9]+[mg]"); // in the words of the JVM
        }
    }

    /** The operator would repeat a run of any code. */
    @Test
    void sparkApplicationRepeatsNothing() throws IOException {
        JsonNode policy = spec("sparkapplication.yaml", "sparkoperator.k8s.io/v1beta2", "SparkApplication")
                .path("restartPolicy");
        has(policy, "type");
        assertThat(policy.path("type").asText()).isEqualTo("Never");
    }

    private static JsonNode spec(String file, String version, String kind) throws IOException {
        JsonNode manifest = ScheduledCall.yaml(file);
        has(manifest, "apiVersion", "kind", "metadata", "spec");
        assertThat(manifest.path("apiVersion").asText()).isEqualTo(version);
        assertThat(manifest.path("kind").asText()).isEqualTo(kind);
        assertThat(manifest.at("/metadata/name").asText()).matches("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
        return manifest.path("spec");
    }

    /** The output folder is mounted where the command line says, from a volume that is there. */
    private static void volumes(JsonNode pod, JsonNode container) {
        assertThat(container.at("/volumeMounts/0/name")).isEqualTo(pod.at("/volumes/0/name"));
        assertThat(container.at("/volumeMounts/0/mountPath").asText()).isEqualTo("/var/lib/coincide");
        assertThat(pod.at("/volumes/0/persistentVolumeClaim/claimName").asText())
                .isNotEmpty();
    }

    private static void has(JsonNode node, String... fields) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactlyInAnyOrder(fields);
    }
}
