/** How a framework words its competencies, and how like a sentence is to each of them (M2.4, M3.3). */
package org.nextlevel.wording.framework;
