/** The plain text of what somebody sent, without its markup, sentence by sentence (M2.4). */
package org.nextlevel.framework.wording;
