package org.nextlevel.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever is woken by an alert finds what to do. */
class AlertsHaveRunbooksTest {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));
    private static final Pattern ALERT =
            Pattern.compile("alert: (\\w+)\\n(?:(?!- alert).*\\n)*? +runbook: ([^#\\s]+)(?:#(\\S+))?");

    @Test
    void eachLeadsToASectionThatIsThere() throws IOException {
        String rules = Files.readString(ROOT.resolve("docs/operations/monitoring/nextlevel.rules.yml"));
        List<MatchResult> alerts = ALERT.matcher(rules).results().toList();
        assertThat(alerts).hasSize((int)
                Pattern.compile("- alert:").matcher(rules).results().count());
        for (MatchResult alert : alerts) {
            String page = Files.readString(ROOT.resolve(alert.group(2)));
            if (alert.group(3) != null) {
                assertThat(alert.group(3)).isEqualTo(alert.group(1).toLowerCase(Locale.ROOT));
                assertThat(page).contains("\n## " + alert.group(1) + "\n");
            }
        }
    }
}
