/** Which competency a sentence speaks of, by likeness of wording, computed on this machine (M9.6). */
package org.nextlevel.framework.matching;
