package org.nextlevel.evidence;

import java.util.Map;
import org.jboss.logging.Logger;
import org.nextlevel.testkit.plan.Crowd;

/** Makes a company one of 200,000 people, and of a million pieces of evidence with what is said and read of them. */
final class ManyRows {
    static final int PEOPLE = Crowd.MANY / 5;

    /** As many people say something of one piece, in years: its owner asks each, twenty at a time. */
    private static final int OF_A_PIECE = 200;

    private static final Logger LOG = Logger.getLogger(ManyRows.class);
    private static final String SOMEBODY = Crowd.id("employee", "1 + n %% %d".formatted(PEOPLE));

    private static final String PIECE = Crowd.id("evidence", "n");

    private ManyRows() {}

    /** One of fifty is as the sample: the engineer's, or of whoever reads most. */
    static void grow(Crowd crowd, String engineer, String piece) {
        String often = "case when n %% 50 = 0 then sample.%s else %s end";
        String ofEngineer = often.formatted("employee_id", SOMEBODY);
        crowd.copies(
                "employee",
                PEOPLE,
                "external_id = 'ext-colleague'",
                Map.of(
                        "id", Crowd.id("employee", "n"),
                        "external_id", "'e' || n",
                        "user_name", "'u' || n",
                        "display_name", "'Person ' || md5(n::text)",
                        "written_at", "timestamptz '2020-01-01' + make_interval(secs => n)",
                        "login_issuer", "null",
                        "login_subject", "null",
                        "bind_name", "null",
                        "manager_id",
                                "case when n < 8 then (select id from employee where tenant = sample.tenant and external_id = 'ext-director') else "
                                        + Crowd.id("employee", "n / 8") + " end"));
        String days = "date '2020-01-01' + n % 2000";
        String times = "timestamptz '2020-01-01' + make_interval(mins => n)";
        crowd.copies(
                "evidence",
                Crowd.MANY,
                "id = '%s'".formatted(piece),
                Map.of("id", PIECE, "employee_id", ofEngineer, "occurred_on", days, "updated_at", times));
        crowd.copies(
                "audit",
                Crowd.MANY,
                "subject = '%s'".formatted(engineer),
                Map.of("subject", often.formatted("subject", SOMEBODY), "at", times, "entry", "gen_random_uuid()"));
        crowd.copies(
                "attestation",
                Crowd.MANY,
                "true",
                Map.of(
                        "id",
                        "gen_random_uuid()",
                        // Who attests a piece does it once.
                        "evidence_id",
                        "case when n <= %d then sample.evidence_id else %s end".formatted(OF_A_PIECE, PIECE),
                        "attester_id",
                        "case when n > %d and n %% 100 = 50 then sample.attester_id else %s end"
                                .formatted(OF_A_PIECE, Crowd.id("attester", "n")),
                        "attested_at",
                        times));
        crowd.copies(
                "attestation_request",
                Crowd.MANY,
                "true",
                Map.of(
                        "id",
                        "gen_random_uuid()",
                        "evidence_id",
                        PIECE,
                        "attester_id",
                        often.formatted("attester_id", SOMEBODY),
                        "requested_at",
                        times));
        crowd.copies(
                "career_change",
                Crowd.MANY,
                "true",
                Map.of(
                        "id",
                        "gen_random_uuid()",
                        "employee_id",
                        ofEngineer,
                        "change_id",
                        "'c' || n",
                        "effective_on",
                        days));
        crowd.copies(
                "import_row",
                // As many as a file may have.
                Math.min(Crowd.MANY, 100_000),
                "true",
                Map.of(
                        "number",
                        "n + 1",
                        "place",
                        "n + 1",
                        "external_id",
                        "'e' || n",
                        "outcome",
                        "(array ['CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED'])[1 + n % 4]"));
        for (String table : new String[] {
            "employee", "evidence", "audit", "attestation", "attestation_request", "career_change", "import_row"
        }) {
            LOG.info(crowd.sizeOf(table));
        }
    }
}
