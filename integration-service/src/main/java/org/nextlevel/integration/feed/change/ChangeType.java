package org.nextlevel.integration.feed.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is told outside, and by which event the services tell it. An event that is not here stays inside: {@code withheld.csv} says why,
 * and a test refuses one that stands in neither.
 */
public enum ChangeType {
    PERSON_REGISTERED("EmployeeRegistered", "Somebody is new in the directory."),
    PERSON_CHANGED(
            "EmployeeChanged",
            "The directory says something else of somebody, such as name, title, position or matrix managers."),
    PERSON_MANAGER_CHANGED("ManagerChanged", "Somebody has another direct manager, or none."),
    PERSON_LEFT("EmployeeLeft", "Somebody does not work here any more."),
    PERSON_REHIRED("EmployeeRehired", "Somebody who had left works here again."),
    PERSON_ERASED(
            "EmployeeErased", "Somebody was erased: nothing of them may be kept. All their other entries are gone."),
    FRAMEWORK_PUBLISHED("FrameworkPublished", "A version of a framework was published."),
    REQUIREMENTS_AGREED(
            "RequirementsAgreed",
            "A person and the manager agreed in writing on what a level requires; which one stays between them."),
    CASE_SUBMITTED("CaseSubmitted", "A promotion case lies before HR."),
    CASE_APPEALED("AnswerAppealed", "HR is asked to look at an answer again."),
    CASE_FOLLOWED("FollowThroughBegun", "The time after a promotion began."),
    CASE_COMPLETED("CaseCompleted", "What comes after a promotion was completed."),
    CASE_CLOSED("CaseClosed", "A case that HR knew ended without a promotion."),
    PROMOTION_APPROVED("PromotionApproved", "HR approved a promotion; it holds from `effectiveOn` on."),
    PROMOTION_DECLINED("PromotionDeclined", "HR declined a promotion."),
    PROMOTION_ACKNOWLEDGED(
            "PromotionAcknowledged",
            "An approved promotion was taken over, as the HR system, HR or the position says."),
    PROMOTION_ACKNOWLEDGEMENT_REFUSED(
            "PromotionAcknowledgementRefused", "The HR system refused to take an approved promotion over.");

    private static final Map<String, ChangeType> BY_EVENT =
            Arrays.stream(values()).collect(Collectors.toMap(ChangeType::event, Function.identity()));
    private static final Map<String, ChangeType> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toMap(ChangeType::label, Function.identity()));

    private final String event;
    private final String meaning;

    ChangeType(String event, String meaning) {
        this.event = event;
        this.meaning = meaning;
    }

    /** The type under which an event is told outside; empty for one that stays inside. */
    public static Optional<ChangeType> ofEvent(String event) {
        return Optional.ofNullable(BY_EVENT.get(event));
    }

    /** Some types as one text, which {@link #named} reads. */
    public static String names(Collection<ChangeType> types) {
        return types.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** The types that a text names; none where it is empty. */
    public static Set<ChangeType> named(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ChangeType::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The type that is called so outside. */
    public static Optional<ChangeType> labelled(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** The type of the event among the services. */
    public String event() {
        return event;
    }

    /** When it is told, in a sentence for those who read the feed. */
    public String meaning() {
        return meaning;
    }

    /** Its name outside: {@code person.manager-changed}. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
