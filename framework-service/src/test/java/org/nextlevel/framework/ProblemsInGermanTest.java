package org.nextlevel.framework;

import org.nextlevel.testkit.sentence.EveryProblemIsTranslated;

class ProblemsInGermanTest extends EveryProblemIsTranslated {}
