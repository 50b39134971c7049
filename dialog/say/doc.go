// Package say owns every sentence and every button label a person is shown, and
// nothing else: it turns the effects of package dialog into messages.
//
// Its rules: plain official Chinese, short enough for a phone, no jargon, no
// English; a refusal says what is wrong, which rule, and how to mend it; only a
// question holds 【】, once, round the official name of the field it asks for.
package say
