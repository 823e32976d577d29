package org.nextlevel.advisor.copy.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.kit.sql.Row;

/** Reads pieces of evidence from rows, for one use. Claims are much the same in many pieces, and parsed once. */
final class EvidenceRows {
    static final String COLUMNS =
            "id, employee_id, occurred_on, quantified, visibility, shared_with, shared_since, text_group, claims, attestations";

    /** More different ones are not remembered: those of a hundred thousand people may be read. */
    private static final int MOST = 1_000;

    private static final String NONE = "[]";

    private final Map<String, List<Claim>> claims = new HashMap<>();

    /** Of {@link #COLUMNS}. */
    Evidence read(Row row) {
        return new Evidence(
                row.uuid("id"),
                row.uuid("employee_id"),
                row.date("occurred_on"),
                row.flag("quantified"),
                new Evidence.Sharing(
                        row.constant("visibility", Visibility.class),
                        row.list("shared_with", UUID.class),
                        row.instant("shared_since")),
                row.uuid("text_group"),
                claims(row),
                attestations(row));
    }

    private List<Claim> claims(Row row) {
        if (claims.size() >= MOST) {
            claims.clear();
        }
        return claims.computeIfAbsent(row.text("claims"), _ -> List.of(row.json("claims", Claim[].class)));
    }

    private static List<Attestation> attestations(Row row) {
        return row.text("attestations").equals(NONE)
                ? List.of()
                : List.of(row.json("attestations", Attestation[].class));
    }
}
