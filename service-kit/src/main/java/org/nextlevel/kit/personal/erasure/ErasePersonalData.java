package org.nextlevel.kit.personal.erasure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;

/** Erases all that this service keeps of a person. */
@ApplicationScoped
public class ErasePersonalData {
    private final List<PersonalData> sorts;

    ErasePersonalData(@All List<PersonalData> sorts) {
        this.sorts = new ArrayList<>(sorts);
        this.sorts.sort(Comparator.comparing(PersonalData::name));
    }

    /** All or nothing, in the caller's transaction; once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ErasedPart> of(Person person) {
        return sorts.stream().map(sort -> sort.erase(person)).toList();
    }
}
