package org.nextlevel.advisor.readiness.assessment;

import static org.nextlevel.advisor.readiness.assessment.TriggerType.Disclosure.TO_ALL;
import static org.nextlevel.advisor.readiness.assessment.TriggerType.Disclosure.WITH_THE_EVIDENCE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may change an assessment, and to whom a history tells that it happened. */
public enum TriggerType {
    EVIDENCE_LOGGED(WITH_THE_EVIDENCE),
    EVIDENCE_REVISED(WITH_THE_EVIDENCE),
    CLAIMS_STATED(WITH_THE_EVIDENCE),
    EVIDENCE_SHARED(WITH_THE_EVIDENCE),
    EVIDENCE_WITHDRAWN(WITH_THE_EVIDENCE),
    EVIDENCE_ATTESTED(WITH_THE_EVIDENCE),
    ATTESTATION_WITHDRAWN(WITH_THE_EVIDENCE),
    EVIDENCE_GROUPED(WITH_THE_EVIDENCE),
    EVIDENCE_DELETED(WITH_THE_EVIDENCE),
    EVIDENCE_RESTORED(WITH_THE_EVIDENCE),
    EVIDENCE_ERASED(WITH_THE_EVIDENCE),
    EVIDENCE_REPUBLISHED(WITH_THE_EVIDENCE),
    NO_OPPORTUNITY_STATED(TO_ALL),
    NO_OPPORTUNITY_WITHDRAWN(TO_ALL),
    NO_OPPORTUNITY_JUDGED(TO_ALL),
    NO_OPPORTUNITY_REPUBLISHED(TO_ALL),
    EMPLOYEE_REGISTERED(TO_ALL),
    EMPLOYEE_CHANGED(TO_ALL),
    EMPLOYEE_LEFT(TO_ALL),
    EMPLOYEE_REHIRED(TO_ALL),
    EMPLOYEE_REPUBLISHED(TO_ALL),
    MANAGER_CHANGED(TO_ALL),
    REQUIREMENTS_AGREED(TO_ALL),
    CASE_ENDED(TO_ALL),
    FRAMEWORK_PUBLISHED(TO_ALL),
    /** An update of the product judges otherwise. */
    RULES_CHANGED(TO_ALL),
    /** A day began on which time alone may change the answer. */
    TIME_PASSED(TO_ALL);

    private static final Map<String, TriggerType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(TriggerType::eventName, Function.identity()));

    private final Disclosure disclosure;

    TriggerType(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** To whom it is told. */
    enum Disclosure {
        /** To whoever sees the history. */
        TO_ALL,
        /** Only where the piece of evidence counts otherwise, so that nobody learns of one that they do not see. */
        WITH_THE_EVIDENCE,
        /** To the person alone. */
        TO_THE_PERSON
    }

    /** As events and histories name it, such as {@code EvidenceAttested}. */
    public String eventName() {
        return Arrays.stream(name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** To whom an event of a name is told; what nobody thought of here, such as a posting's, is for the person alone. */
    static Disclosure disclosureOf(String eventName) {
        TriggerType known = BY_NAME.get(eventName);
        return known == null ? Disclosure.TO_THE_PERSON : known.disclosure;
    }
}
