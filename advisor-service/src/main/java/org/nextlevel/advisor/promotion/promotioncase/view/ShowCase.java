package org.nextlevel.advisor.promotion.promotioncase.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.text.language.AnswerLanguage;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.sentence.Language;

/** Answers with cases, the people in them by name, in the caller's language. */
@ApplicationScoped
public class ShowCase {
    private final PeopleNames names;
    private final AnswerLanguage language;

    ShowCase(PeopleNames names, AnswerLanguage language) {
        this.names = names;
        this.language = language;
    }

    /** 200 with the case. */
    public RestResponse<CaseView> ok(ShownCase shown) {
        return Answer.ok(view(shown), shown.version());
    }

    /** 200 after a command, with the case as it is now. */
    public RestResponse<CaseView> changed(ShownCase shown) {
        return Answer.changed(path(shown.id()), view(shown), shown.version());
    }

    /** 201 with the case. */
    public RestResponse<CaseView> created(ShownCase shown) {
        return Answer.created(path(shown.id()), view(shown), shown.version());
    }

    /** The case where other things are shown with it and named together. */
    public CaseView view(ShownCase shown, PeopleNames.Naming naming) {
        return CaseView.of(shown, naming, language.get());
    }

    /** Several cases, their people named by one question. */
    public List<CaseView> views(List<ShownCase> shown) {
        Language chosen = language.get();
        return names.in(naming ->
                shown.stream().map(one -> CaseView.of(one, naming, chosen)).toList());
    }

    private CaseView view(ShownCase shown) {
        return views(List.of(shown)).getFirst();
    }

    private static String path(UUID caseId) {
        return "/api/cases/" + caseId;
    }
}
