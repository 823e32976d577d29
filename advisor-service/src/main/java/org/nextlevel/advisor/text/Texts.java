package org.nextlevel.advisor.text;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.sentence.Language;

/** The texts of the current tenant: those that ship, unless HR wrote the company's own. */
@ApplicationScoped
public class Texts implements PanacheRepositoryBase<CompanyText, UUID> {
    private static final Keyset<CompanyTextView> BY_ID = Keyset.ascending("id", String.class, CompanyTextView::id);

    private final CurrentTenant tenant;
    private final Caller caller;

    Texts(CurrentTenant tenant, Caller caller) {
        this.tenant = tenant;
        this.caller = caller;
    }

    /** All texts in a language, in one query. */
    public CompanyPhrases in(Language language) {
        Map<TextName, String> texts = new EnumMap<>(ShippedTexts.texts(language));
        for (CompanyText own : ownIn(language)) {
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

    /** All texts in a language, by id, each as the company has it; in one query. */
    Page<CompanyTextView> page(Language language, PageRequest request) {
        Map<String, CompanyText> own =
                ownIn(language).stream().collect(Collectors.toMap(CompanyText::name, Function.identity()));
        boolean isHr = caller.is(Role.HR);
        List<CompanyTextView> all = Arrays.stream(TextName.values())
                .map(name -> CompanyTextView.of(name, language, own.get(name.id()), isHr))
                .toList();
        return BY_ID.page(all, request);
    }

    /** The company's own text; empty when it is as it ships. */
    Optional<CompanyText> find(TextName name, Language language) {
        return find("name = ?1 and language = ?2", name.id(), name.home(language))
                .firstResultOptional();
    }

    private List<CompanyText> ownIn(Language language) {
        return list("language = ?1 or name = ?2", language, TextName.COMPANY_NAME.id());
    }

    private static String capitalised(String alias) {
        int first = alias.offsetByCodePoints(0, 1);
        return alias.substring(0, first).toUpperCase(Locale.ROOT) + alias.substring(first);
    }
}
