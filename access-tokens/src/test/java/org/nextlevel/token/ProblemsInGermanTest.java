package org.nextlevel.token;

import org.nextlevel.testkit.sentence.EveryProblemIsTranslated;

class ProblemsInGermanTest extends EveryProblemIsTranslated {}
