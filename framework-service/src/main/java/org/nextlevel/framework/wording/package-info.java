/** What somebody's text says, without its markup, sentence by sentence (M2.4). */
package org.nextlevel.framework.wording;
