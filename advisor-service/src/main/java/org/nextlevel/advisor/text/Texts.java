package org.nextlevel.advisor.text;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.text.language.Language;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The texts of the current tenant: those that ship, unless HR wrote the company's own. */
@ApplicationScoped
public class Texts implements PanacheRepositoryBase<CompanyText, UUID> {
    /** The tag of a text that is as it ships. */
    static final String SHIPPED = "\"shipped\"";

    private final CurrentTenant tenant;
    private final Clock clock;

    Texts(CurrentTenant tenant, Clock clock) {
        this.tenant = tenant;
        this.clock = clock;
    }

    /** All texts in a language, in one query. */
    public CompanyPhrases in(Language language) {
        Map<TextName, String> texts = new EnumMap<>(ShippedTexts.texts(language));
        for (CompanyText own : list("language = ?1 or name = ?2", language, TextName.COMPANY_NAME.id())) {
            TextName.find(own.name()).ifPresent(name -> texts.put(name, own.content()));
        }
        return new CompanyPhrases(language, texts);
    }

    /** The company's name on documents: as HR wrote it, else the alias with which the company signs in, capitalised. */
    public String companyName() {
        return in(Language.EN)
                .say(
                        TextName.COMPANY_NAME,
                        new CompanyPhrases.Values().and(Placeholder.TENANT, capitalised(tenant.require())));
    }

    /** Those after one, null for the first, by id. */
    List<CompanyTextView> page(Language language, String after, int rows) {
        Map<String, CompanyText> own = new HashMap<>();
        list("language = ?1 or name = ?2", language, TextName.COMPANY_NAME.id())
                .forEach(text -> own.put(text.name(), text));
        return Arrays.stream(TextName.values())
                .sorted(Comparator.comparing(TextName::id))
                .filter(name -> after == null || name.id().compareTo(after) > 0)
                .limit(rows)
                .map(name -> CompanyTextView.of(name, language, own.get(name.id())))
                .toList();
    }

    Optional<CompanyText> find(TextName name, Language language) {
        return find("name = ?1 and language = ?2", name.id(), home(name, language))
                .firstResultOptional();
    }

    void write(TextName name, Language language, String ifMatch, String text) {
        List<Violation> faults = TextCheck.faults(name, text).stream()
                .map(fault -> Violation.at("#/text", fault))
                .toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Optional<CompanyText> known = find(name, language);
        ETag.requireMatch(ifMatch, known.map(CompanyText::tag).orElse(SHIPPED));
        CompanyText own = known.orElseGet(() -> new CompanyText(name, home(name, language), text, clock.instant()));
        own.write(text, clock.instant());
        persistAndFlush(own);
    }

    /** As it ships again. */
    void restore(TextName name, Language language, String ifMatch) {
        CompanyText own = find(name, language)
                .orElseThrow(() -> new Conflict("text-ships", "The text %s is as it ships.".formatted(name.id())));
        ETag.requireMatch(ifMatch, own.tag());
        delete(own);
    }

    /** Where it is kept: what is the same in all languages is kept once. */
    private static Language home(TextName name, Language language) {
        return name.isForAllLanguages() ? Language.EN : language;
    }

    private static String capitalised(String alias) {
        int first = alias.offsetByCodePoints(0, 1);
        return alias.substring(0, first).toUpperCase(Locale.ROOT) + alias.substring(first);
    }
}
