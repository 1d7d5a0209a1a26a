import { useRef, useState } from "react";
import type { Recommendation, TierAdvisor } from "tier-advisor";

export function App() {
  const advisor = useRef<TierAdvisor>(null);
  const [recommendation, setRecommendation] = useState<Recommendation | null>(null);
  const [answered, setAnswered] = useState(0);
  const [dark, setDark] = useState(false);
  const [shown, setShown] = useState(true);

  return (
    <main>
      <header>
        <h1>Tier Advisor in React</h1>
        <p>
          <output>{recommendation?.name ?? "No recommendation yet"}</output>, {answered} answered
        </p>
        <p>
          <button type="button" onClick={() => setDark(!dark)}>{dark ? "Light" : "Dark"}</button>{" "}
          <button type="button" onClick={() => setShown(!shown)}>{shown ? "Hide" : "Show"}</button>{" "}
          <button type="button" onClick={() => advisor.current?.setAnswers({ calls: "weekly", engineer: "no" })}>
            An example
          </button>{" "}
          <button type="button" onClick={() => advisor.current?.reset()}>Clear</button>
        </p>
      </header>
      {shown && (
        <tier-advisor
          ref={advisor}
          id="advisor"
          theme={dark ? "dark" : "light"}
          contact-url="mailto:sales@example.com"
          ontier-advisor-ready={({ detail }) => {
            setRecommendation(detail.recommendation);
            setAnswered(Object.keys(detail.answers).length);
          }}
          ontier-advisor-answer={({ detail }) => setAnswered(Object.keys(detail.answers).length)}
          ontier-advisor-recommendation={({ detail }) => setRecommendation(detail.recommendation)}
        />
      )}
    </main>
  );
}
