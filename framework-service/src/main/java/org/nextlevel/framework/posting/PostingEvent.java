package org.nextlevel.framework.posting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.event.Event;

/** Something happened to a posting. All types carry the same state: keys and numbers, no word of the posting. */
sealed interface PostingEvent extends Event {
    @JsonUnwrapped
    State state();

    @Override
    default String topic() {
        return "framework-events";
    }

    @Override
    default String key() {
        return state().postingId().toString();
    }

    /**
     * A posting as others need to know it.
     *
     * @param userNameDigest of the owner, see {@link org.nextlevel.kit.tenant.UserNameDigest}
     * @param version of the posting; an older one is late
     * @param requirements what the owner confirmed, all of it; empty when it is deleted
     */
    record State(
            UUID postingId,
            String userNameDigest,
            String framework,
            int frameworkVersion,
            long version,
            boolean deleted,
            List<Requirement> requirements) {

        /** As it is, with what its owner confirmed. */
        static State of(Posting posting, String userNameDigest, String framework) {
            return new State(
                    posting.id(),
                    userNameDigest,
                    framework,
                    posting.frameworkVersion(),
                    posting.version(),
                    false,
                    posting.requirements());
        }

        /** The same once it is deleted. */
        State erased() {
            return new State(postingId, userNameDigest, framework, frameworkVersion, version + 1, true, List.of());
        }
    }

    /** A competency at a level, both keys of the framework version. */
    record Requirement(String competency, String level) {}

    /** The owner confirmed a sentence, refused one, or thought better of it. */
    record PostingConfirmed(@JsonUnwrapped State state) implements PostingEvent {}

    /** The owner deleted it. */
    record PostingErased(@JsonUnwrapped State state) implements PostingEvent {}

    /** Nothing happened: it is told again for those who keep copies. */
    record PostingRepublished(@JsonUnwrapped State state) implements PostingEvent {}
}
