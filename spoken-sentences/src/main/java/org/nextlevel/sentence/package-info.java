/** What is said to people, in the language that the one who asks reads. */
package org.nextlevel.sentence;
