package org.nextlevel.advisor;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nextlevel.testkit.plan.Crowd;

/** Makes a company one of 200,000 people, of whom each had cases and plans, and systems state signals; eight report to a manager, and nobody to them. */
final class ManyRows {
    private static final Logger LOG = Logger.getLogger(ManyRows.class);
    private static final int PEOPLE = Crowd.MANY / 5;
    private static final String DAYS = "date '2020-01-01' + n % 2000";
    private static final String TIMES = "timestamptz '2020-01-01' + make_interval(mins => n)";

    /** Of so many cases nothing is said of one by the HR system. */
    private static final int OUTSTANDING = 10_000;

    private static final String SOMEBODY = Crowd.id("employee", "1 + n % " + PEOPLE);

    private ManyRows() {}

    /** @param emma whose rows are the samples */
    static void grow(Crowd crowd, UUID emma) {
        String ofEmma = "employee_id = '%s'".formatted(emma);
        String id = "gen_random_uuid()";
        crowd.copies(
                "employee",
                PEOPLE,
                "id = '%s'".formatted(emma),
                Map.of(
                        "id", Crowd.id("employee", "n"),
                        "login_issuer", "null",
                        "login_subject", "null",
                        "user_name_digest", "md5(n::text)",
                        "manager_id",
                                "case when n <= 8 then sample.manager_id when n >= 72 then %s end"
                                        .formatted(Crowd.id("employee", "n / 8")),
                        // A third has left.
                        "active", "n % 3 > 0"));
        cases(crowd, ofEmma);
        signals(crowd);
        crowd.copies(
                "plan_action",
                Crowd.MANY,
                ofEmma,
                Map.of("id", id, "employee_id", often(Crowd.MANY / 500, "employee_id"), "due_on", DAYS));
        crowd.copies(
                "assessment_change",
                Crowd.MANY,
                ofEmma,
                Map.of("id", id, "employee_id", often(50, "employee_id"), "changed_at", TIMES));
        crowd.copies(
                "need",
                Crowd.MANY / 10,
                "true",
                Map.of(
                        "id",
                        id,
                        "author_id",
                        SOMEBODY,
                        "scope",
                        "case n % 2 when 0 then 'COMPANY' else 'TEAM' end",
                        "until_on",
                        "current_date + n % 100"));
        for (String table : new String[] {"employee", "promotion_case", "plan_action", "assessment_change", "signal"}) {
            LOG.info(crowd.sizeOf(table));
        }
    }

    /** The latest hundredth waits for HR, half of the others was approved; of a few the HR system has said nothing. */
    private static void cases(Crowd crowd, String ofEmma) {
        String id = Crowd.id("case", "n");
        crowd.copies(
                "promotion_case",
                Crowd.MANY,
                ofEmma,
                Map.of(
                        "id",
                        id,
                        "employee_id",
                        often(Crowd.MANY / 100, "employee_id"),
                        "shared_with_manager",
                        "true",
                        "state",
                        "case when n < %d then 'SUBMITTED' when n %% 2 = 1 then 'COMPLETED' else 'CLOSED' end"
                                .formatted(Crowd.MANY / 100),
                        "submitted_on",
                        "current_date",
                        "effective_on",
                        "case when n %% 2 = 1 or n %% %d = 0 then current_date end".formatted(OUTSTANDING),
                        "acknowledgement_said",
                        "n % 2 = 1",
                        "closed_on",
                        "current_date",
                        "changed_at",
                        "timestamptz '2020-01-01' + make_interval(mins => %d - n)".formatted(Crowd.MANY)));
        crowd.copies(
                "case_decision",
                Crowd.MANY / OUTSTANDING,
                "true",
                Map.of("id", "gen_random_uuid()", "case_id", Crowd.id("case", "n * " + OUTSTANDING)));
        crowd.copies(
                "promotion_acknowledgement",
                Crowd.MANY / 2 - 1,
                "true",
                Map.of(
                        "case_id", Crowd.id("case", "2 * n + 1"),
                        "state", "case when n % 5000 = 0 then 'REFUSED' else 'ACKNOWLEDGED' end",
                        "reason", "case when n % 5000 = 0 then 'No such person.' end"));
    }

    private static void signals(Crowd crowd) {
        Map<String, String> columns = new HashMap<>(Map.of(
                "id",
                "gen_random_uuid()",
                "kind",
                "(array ['LAYOFFS', 'TEAM_GROWTH', 'RECENT_WIN', 'HIRING_FREEZE'])[1 + n % 4]",
                "starts_on",
                DAYS,
                "ends_on",
                DAYS + " + 30"));
        crowd.copies("signal", Crowd.MANY / 1000, "true", columns);
        columns.putAll(Map.of(
                "scope", "(array ['TEAM', 'DEPARTMENT', 'PERSON', 'PERSON'])[1 + n % 4]",
                "manager_id", "case n %% 4 when 0 then %s end".formatted(SOMEBODY),
                "department", "case n % 4 when 1 then 'department ' || n % 1000 end",
                "person_id", "case when n %% 4 > 1 then %s end".formatted(SOMEBODY),
                "source", "case n % 4 when 3 then 'EMPLOYEE' else 'HR' end",
                "recorded_by", SOMEBODY,
                "system", "case when n % 4 < 3 then 'workforce' end",
                "external_id", "case when n % 4 < 3 then 's' || n end"));
        crowd.copies("signal", Crowd.MANY / 10, "true", columns);
    }

    /** Of so many rows one is the sample's, as of whoever asks. */
    private static String often(int of, String column) {
        return "case when n %% %d = 0 then sample.%s else %s end".formatted(of, column, SOMEBODY);
    }
}
