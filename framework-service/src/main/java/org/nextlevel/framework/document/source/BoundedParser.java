package org.nextlevel.framework.document.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.nextlevel.kit.problem.Malformed;

/** Reads no more than was agreed, JSON and YAML alike, and nothing that stands for something elsewhere. */
final class BoundedParser extends JsonParserDelegate {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 100_000;

    private final TokenBudget budget;

    BoundedParser(JsonParser parser, TokenBudget budget) {
        super(parser);
        this.budget = budget;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if (token == null) {
            return null;
        }
        budget.spendOne();
        if (delegate instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new Malformed("The document uses an alias (*) at line %d; say what it stands for instead.", line());
        }
        if (token == JsonToken.FIELD_NAME && currentName().length() > LONGEST_NAME) {
            throw new Malformed("The document has a name of more than %d characters at line %d.", LONGEST_NAME, line());
        }
        if (token == JsonToken.VALUE_STRING && getTextLength() > LONGEST_TEXT) {
            throw new Malformed("The document has a text of more than %d characters at line %d.", LONGEST_TEXT, line());
        }
        return token;
    }

    private int line() {
        return currentTokenLocation().getLineNr();
    }
}
