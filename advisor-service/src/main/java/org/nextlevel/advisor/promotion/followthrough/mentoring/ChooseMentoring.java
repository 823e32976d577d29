package org.nextlevel.advisor.promotion.followthrough.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.kit.http.ETag;

/** The caller's own choice whether to be suggested to people who can help. */
@ApplicationScoped
class ChooseMentoring {
    private final Subjects subjects;
    private final MentoringChoices choices;

    ChooseMentoring(Subjects subjects, MentoringChoices choices) {
        this.subjects = subjects;
        this.choices = choices;
    }

    @Transactional
    MentoringChoice get() {
        return choices.of(subjects.open("me", "mentoring-choice").employee().id());
    }

    /** @param ifMatch the tag of the choice that the caller has seen */
    @Transactional
    MentoringChoice choose(String ifMatch, boolean agreed) {
        MentoringChoice choice = get();
        ETag.requireMatch(ifMatch, choice.tag());
        choice.choose(agreed);
        choices.persistAndFlush(choice);
        return choice;
    }
}
