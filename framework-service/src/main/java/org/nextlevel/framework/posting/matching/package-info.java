/** Which competency each sentence of a posting speaks of, by likeness of wording, computed on this machine (M2.4, M9.6). */
package org.nextlevel.framework.posting.matching;
