package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The example for Airflow, loaded and run by Python with stand-ins for Airflow's own classes. */
class AirflowTest {
    private static final String FILE = "coincide_dag.py";

    @Test
    void submitsTheProgramThatTheBuildMakes() throws IOException, InterruptedException {
        JsonNode said = ScheduledCall.dag(FILE);
        assertThat(said.at("/task/application").asText()).isEqualTo("/srv/coincide/target/" + Pom.jar());
        assertThat(said.at("/task/java_class").asText())
                .isEqualTo(Pom.mainClass())
                .isEqualTo(Main.class.getName());
        assertThat(said.at("/dag/schedule").asText()).isEqualTo("0 3 * * *");
        assertThat(said.at("/dag/zone").asText()).isEqualTo("Asia/Seoul");
        assertThat(said.at("/dag/catchup").asBoolean(true)).isFalse();
        assertThat(said.at("/dag/max_active_runs").asInt()).isEqualTo(1);
        assertThat(said.at("/dag/retries").asInt()).isPositive();
    }

    @Test
    void retriesWhatARetryCanMend() throws IOException, InterruptedException {
        Integer[] codes = Arrays.stream(ExitCode.values()).map(ExitCode::code).toArray(Integer[]::new);
        JsonNode ends = ScheduledCall.dag(FILE, codes).path("ends");
        for (int code : codes) {
            String end = code == 0 ? "well" : ScheduledCall.FOR_A_PERSON.contains(code) ? "fail" : "retry";
            assertThat(ends.path(Integer.toString(code)).asText())
                    .as("%d", code)
                    .isEqualTo(end);
        }
    }
}
