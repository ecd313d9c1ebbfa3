import { amount, name, text } from "../column";
import { table } from "../table";

export const teachingTable = table("Teaching", {
  sheet: "Staff",
  purpose: "For posts that teach several subjects. Without a row here, a post teaches its Subject in Staff.",
  keyFields: ["post", "subject"],
  essential: false,
  columns: {
    post: name("Post", { of: "Staff", required: true, help: "The post's id in Staff." }),
    subject: text("Subject", { required: true, help: "Spelt as in Curriculum." }),
    periods: amount("Periods", {
      unit: "periods/cycle",
      required: true,
      least: "0",
      help: "Periods of this subject that the post teaches in one timetable cycle.",
    }),
  },
});
