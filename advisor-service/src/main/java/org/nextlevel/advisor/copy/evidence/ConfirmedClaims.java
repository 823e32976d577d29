package org.nextlevel.advisor.copy.evidence;

/**
 * SQL for the claims of many people that somebody else confirms, so that another wing compares people within one statement
 * of its own.
 */
public final class ConfirmedClaims {
    // As EvidenceFact says of one person: the latest statement of each attester counts, of two at the same instant the
    // less
    // favourable; none of the owner's and none of a ring does, and none for a lower level.
    private static final String CONFIRMED = """
            exists (select 1 from jsonb_array_elements(v.attestations) a
                where a->>'outcome' = 'CONFIRMED' and a->>'attesterId' <> cast(v.employee_id as text)
                  and not coalesce(a->'marks', '[]') @> '["SELF"]' and not coalesce(a->'marks', '[]') @> '["RING"]'
                  and (a->>'level' is null or a->>'level' = any(:levels))
                  and not exists (select 1 from jsonb_array_elements(v.attestations) l
                      where l->>'attesterId' = a->>'attesterId' and not coalesce(l->'marks', '[]') @> '["SELF"]'
                        and (cast(l->>'attestedAt' as timestamptz) > cast(a->>'attestedAt' as timestamptz)
                            or cast(l->>'attestedAt' as timestamptz) = cast(a->>'attestedAt' as timestamptz)
                                and l->>'outcome' <> 'CONFIRMED')))""";

    // The person is looked at with the eyes of whoever asks, all others with those of the whole line.
    private static final String VISIBLE = """
            (v.visibility = 'LINE' or p.self and (:own or :direct and v.visibility = 'MANAGER'
                or v.visibility = 'NAMED' and cast(:viewer as uuid) = any (v.shared_with)))""";

    /**
     * The columns {@code id} of a person and {@code competency}, of what people show at some levels. Reads the table {@code
     * people} with the columns {@code id} and {@code self}, whether it is the person who is compared; the parameters {@code
     * :framework}, {@code :levels}, {@code :viewer}, {@code :own}, whether the person asks, and {@code :direct}, whether what
     * is for the direct manager is for the viewer.
     */
    public static final String OF_PEOPLE = """
            select distinct p.id, c->>'competency' as competency from people p
            join evidence v on v.tenant = :tenant and v.employee_id = p.id and v.state = 'LOGGED'
            cross join jsonb_array_elements(v.claims) c
            where c->>'framework' = :framework and c->>'level' = any(:levels) and %s and %s""".formatted(VISIBLE, CONFIRMED);

    private ConfirmedClaims() {}
}
